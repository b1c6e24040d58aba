using System.Text;

namespace GeScheiterWeiter.Tests.Mail.Letters;

/// <summary>
/// Compares words with those somebody has read and approved, kept in a file. To approve new words run the test with the
/// environment variable GESCHEITERWEITER_APPROVE=1 and read the change before committing it.
/// </summary>
public static class Verified
{
    public const string Switch = "GESCHEITERWEITER_APPROVE";

    public static string Folder { get; } = Path.Combine(Root(), "tests", "GeScheiterWeiter.Tests", "Mail", "Letters");

    public static void Matches(string name, string actual)
    {
        var file = Path.Combine(Folder, name + ".verified.txt");
        if (Environment.GetEnvironmentVariable(Switch) is { Length: > 0 })
            File.WriteAllText(file, actual);

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (expected != actual)
            Assert.Fail(
                $"{name} has other words than {Path.GetFileName(file)}. Approve them with {Switch}=1.\n{Difference(expected, actual)}");
    }

    private static string Difference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var common = LongestCommon(left, right);
        var difference = new StringBuilder();
        var (l, r) = (0, 0);
        while (l < left.Length || r < right.Length)
        {
            if (l < left.Length && r < right.Length && left[l] == right[r])
            {
                difference.Append("  ").AppendLine(left[l++]);
                r++;
            }
            else if (r >= right.Length || (l < left.Length && common[l + 1, r] >= common[l, r + 1]))
                difference.Append("- ").AppendLine(left[l++]);
            else
                difference.Append("+ ").AppendLine(right[r++]);
        }

        return difference.ToString();
    }

    private static int[,] LongestCommon(string[] left, string[] right)
    {
        var length = new int[left.Length + 1, right.Length + 1];
        for (var l = left.Length - 1; l >= 0; l--)
            for (var r = right.Length - 1; r >= 0; r--)
                length[l, r] = left[l] == right[r] ? length[l + 1, r + 1] + 1 : Math.Max(length[l + 1, r], length[l, r + 1]);
        return length;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GeScheiterWeiter.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The solution's folder was not found above the tests.");
    }
}
