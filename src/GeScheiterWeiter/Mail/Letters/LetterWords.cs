using System.Reflection;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>Subject and Markdown of a letter, with <c>{{Placeholder}}</c> where values go.</summary>
public sealed record LetterWords(string Subject, string Body)
{
    /// <summary>As they stand in the letter's own file: its first line is the subject.</summary>
    public static LetterWords OfFile(Type letterType)
    {
        var source = FileOf(letterType).ReplaceLineEndings("\n");
        return source.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end
            ? new LetterWords(source[..end], source[end..].Trim('\n'))
            : throw new LetterTemplateException(letterType, LetterFault.Incomplete, letterType.Name);
    }

    private static string FileOf(Type letterType)
    {
        var assembly = letterType.Assembly;
        var ending = $".Letters.{letterType.Name}.md";
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)).ToList();
        if (names is not [var only])
            throw new LetterTemplateException(letterType, LetterFault.NoFile, $"{names.Count} files Letters/{letterType.Name}.md");

        using var reader = new StreamReader(Open(assembly, only));
        return reader.ReadToEnd();
    }

    private static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
}
