using Kasko.Site.Model;
using Kasko.Site.Statistics;

namespace Kasko.Site.Tests.Statistics;

public sealed class ObservationsWriterTests : IDisposable
{
    private readonly string _site = Directory.CreateTempSubdirectory("kasko-observations-").FullName;

    [Fact]
    public void The_file_is_replaced_and_nothing_is_left_beside_it()
    {
        Directory.CreateDirectory(Path.Combine(_site, "content", "measures"));
        var path = Path.Combine(_site, "content", "measures", "residents.observations.yml");
        File.WriteAllText(path, "old figures, longer than the new ones");

        var problem = ObservationsWriter.Replace(_site, new Output("content/measures/residents.observations.yml", "new"u8.ToArray()));

        Assert.Null(problem);
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.Combine(_site, "content", "measures")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported_and_stays_as_it_was()
    {
        // A folder at the file's path prevents the replacement for every user, including root.
        var folder = Path.Combine(_site, "content", "measures", "residents.observations.yml");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "inside"), "kept");

        var problem = ObservationsWriter.Replace(_site, new Output("content/measures/residents.observations.yml", "new"u8.ToArray()));

        Assert.Equal(("statistics-not-written", "content/measures/residents.observations.yml"), (problem?.Id, problem?.At.Path));
        Assert.Equal("kept", File.ReadAllText(Path.Combine(folder, "inside")));
        Assert.Empty(Directory.GetFiles(Path.Combine(_site, "content", "measures")));
    }

    [Fact]
    public void A_missing_folder_is_reported()
    {
        var problem = ObservationsWriter.Replace(_site, new Output("content/measures/residents.observations.yml", "new"u8.ToArray()));

        Assert.Equal("statistics-not-written", problem?.Id);
    }

    public void Dispose() => Directory.Delete(_site, recursive: true);
}
