using CsCheck;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Tests.Check;

public sealed class SourceMapTests
{
    private static readonly SourceSpan Layout = new("themes/kasko/layouts/page.html");

    private static SourceSpan Line(int line) => new("content/index.sv.md", line, 1);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 2)]
    [InlineData(9999, 2)]
    public void A_mark_holds_up_to_the_next(int offset, int line)
    {
        var map = new SourceMap(Layout, [(10, Line(1)), (20, Line(2))]);
        Assert.Equal(line == 0 ? Layout : Line(line), map.Find(offset));
    }

    [Fact]
    public void Of_two_marks_at_one_place_the_later_holds() =>
        Assert.Equal(Line(2), new SourceMap(Layout, [(10, Line(1)), (10, Line(2))]).Find(10));

    [Fact]
    public void A_text_from_one_file_needs_no_marks() => Assert.Equal(Layout, SourceMap.Of(Layout).Find(5));

    [Fact]
    public void The_last_mark_before_a_place_is_found_whatever_the_order() =>
        Gen.Select(Gen.Int[0, 50].List[0, 20], Gen.Int[0, 60]).Sample((offsets, place) =>
        {
            var marks = offsets.Select((offset, index) => (Offset: offset, Span: Line(index + 1))).ToList();
            var expected = marks.Where(mark => mark.Offset <= place).OrderBy(mark => mark.Offset).Select(mark => mark.Span).DefaultIfEmpty(Layout).Last();
            return new SourceMap(Layout, marks).Find(place) == expected;
        });
}
