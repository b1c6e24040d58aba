namespace GeScheiterWeiter.TestKit;

/// <summary>The source files, for tests that read them.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GeScheiterWeiter.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests are not run from within the repository.");
    }
}
