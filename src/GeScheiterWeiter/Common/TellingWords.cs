using System.Collections.Frozen;

namespace GeScheiterWeiter.Common;

/// <summary>The words of a name, or of an organisation, by which one is found: as <see cref="FoldedText.AllWords"/> gives them.</summary>
public static class TellingWords
{
    private const int ShortestName = 3;
    private const int ShortestPlace = 4;
    private const int LongestEnding = 3;

    /// <summary>Words of organisations that tell nobody which one it is; folded and shortened.</summary>
    private static readonly FrozenSet<string> Everybodys =
        ("stadt kreisstadt hansestadt landeshauptstadt land landes landkreis kreis gemeinde markt amt landesamt bundesamt bund "
        + "bundes bezirk bezirksamt ministerium bundesministerium behorde senat senatskanzlei staatskanzlei kanzlei verwaltung "
        + "verband zweckverband gmbh gruppe agentur institut universitat hochschule freie freistaat republik digital digitale "
        + "digitales digitalisierung data daten dienst dienste service services wirtschaft inneres finanzen deutschland deutsche "
        + "deutsches und fur der die das des von mit beim zum zur")
        .Split(' ').ToFrozenSet();

    public static IEnumerable<string> Of(string name, string? organisation) =>
        FoldedText.AllWords(name).Where(word => word.Length >= ShortestName && !Everybodys.Contains(word))
            .Concat(FoldedText.AllWords(organisation).Where(word => word.Length >= ShortestPlace && !Everybodys.Contains(word)));

    /// <summary>"Bergheims" and "Bergheimer" lead to Bergheim as well.</summary>
    public static bool Means(string word, string name) =>
        word == name
        || (name.Length >= ShortestPlace && word.Length <= name.Length + LongestEnding && word.StartsWith(name, StringComparison.Ordinal));
}
