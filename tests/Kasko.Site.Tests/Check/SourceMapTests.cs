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
    public void A_mark_applies_up_to_the_next_one(int offset, int line)
    {
        var map = new SourceMap(default, Layout, new SourceMarks([new(10, Line(1)), new(20, Line(2))]));
        Assert.Equal(line == 0 ? Layout : Line(line), map.Find(offset));
    }

    [Fact]
    public void Of_two_marks_at_one_offset_the_later_one_applies() =>
        Assert.Equal(Line(2), new SourceMap(default, Layout, new SourceMarks([new(10, Line(1)), new(10, Line(2))])).Find(10));

    [Theory]
    [InlineData(0, 3, 8)]
    [InlineData(3, 3, 11)]
    [InlineData(4, 4, 1)]
    [InlineData(6, 4, 3)]
    [InlineData(9, 6, 1)]
    public void Lines_and_columns_are_counted_in_a_verbatim_text(int offset, int line, int column) =>
        Assert.Equal(
            new SourceSpan("page.html", line, column),
            new SourceMap("<p>\n<b>\n\n<i>".AsMemory(), Layout, new SourceMarks([new SourceMark(0, new SourceSpan("page.html", 3, 8, 12), IsVerbatim: true)])).Find(offset));

    [Fact]
    public void A_text_from_one_file_needs_no_marks() => Assert.Equal(Layout, new SourceMap(default, Layout, new SourceMarks([])).Find(5));

    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(14, 2)]
    [InlineData(15, 3)]
    [InlineData(30, 4)]
    public void An_inserted_text_keeps_its_own_places(int offset, int line)
    {
        var inner = new SourceMarks([new(0, Line(2)), new(5, Line(3))]);
        var map = new SourceMap(default, Layout, new SourceMarks([new(0, Line(1)), new(10, Line(1), Inner: inner), new(30, Line(4))]));
        Assert.Equal(Line(line), map.Find(offset));
    }

    [Fact]
    public void The_first_place_between_two_offsets_may_be_that_of_an_inserted_text()
    {
        var inner = new SourceMarks([new(0, Line(2)), new(5, Line(3))]);
        var map = new SourceMap(default, Layout, new SourceMarks([new(0, Line(1)), new(10, Line(1), Inner: inner), new(30, Line(4))]));
        Assert.Equal(Line(3), map.FirstBetween(12, 20));
        Assert.Equal(Line(4), map.FirstBetween(16, 31));
        Assert.Null(map.FirstBetween(16, 20));
    }

    [Theory]
    [InlineData(3, 3, 11)]
    [InlineData(7, 4, 1)]
    [InlineData(9, 4, 3)]
    public void Lines_are_counted_without_a_text_inserted_later(int offset, int line, int column)
    {
        var map = new SourceMap("<p>\n\nX\n<b>".AsMemory(), Layout, new SourceMarks([new SourceMark(0, new SourceSpan("page.html", 3, 8), IsVerbatim: true)])) { Inserted = (4, 3) };
        Assert.Equal(new SourceSpan("page.html", line, column), map.Find(offset));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(7, 1)]
    [InlineData(20, 2)]
    public void A_text_inserted_later_has_the_place_of_its_surroundings(int offset, int line)
    {
        var map = new SourceMap(default, Layout, new SourceMarks([new(0, Line(1)), new(10, Line(2))])) { Inserted = (5, 10) };
        Assert.Equal(Line(line), map.Find(offset));
    }

    [Fact]
    public void The_last_mark_before_a_place_is_found_whatever_the_order() =>
        Gen.Select(Gen.Int[0, 50].List[0, 20], Gen.Int[0, 60]).Sample((offsets, place) =>
        {
            var marks = offsets.Select((offset, index) => new SourceMark(offset, Line(index + 1))).ToList();
            var expected = marks.Where(mark => mark.Offset <= place).OrderBy(mark => mark.Offset).Select(mark => mark.Span).DefaultIfEmpty(Layout).Last();
            return new SourceMap(default, Layout, new SourceMarks(marks)).Find(place) == expected;
        });
}
