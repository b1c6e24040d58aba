using System.Reflection;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Mail.Wordings;

/// <summary>A letter that is written by itself and may be put into other words.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Name">What organizers call it.</param>
public sealed record StandardLetter(Type Kind, LetterTopic Topic, string Name)
{
    public static IReadOnlyList<StandardLetter> All { get; } =
    [
        .. from kind in LetterCatalogue.Kinds
           let rewordable = kind.GetCustomAttribute<RewordableAttribute>()
           where rewordable is not null
           orderby rewordable.Topic, rewordable.Name
           select new StandardLetter(kind, rewordable.Topic, rewordable.Name),
    ];

    /// <summary>In an address.</summary>
    public string Slug { get; } = Common.Slug.From(Name);

    public IReadOnlyList<LetterPlaceholder> Placeholders { get; } = LetterPlaceholder.Of(Kind);

    /// <summary>Whether an edition may have words of its own for it.</summary>
    public bool IsAboutAnEdition => Placeholders.Any(placeholder => placeholder.Property == "Edition");

    /// <summary>The words of its file, as organizers write them.</summary>
    public LetterWords Original
    {
        get
        {
            var file = LetterWords.OfFile(Kind);
            return new LetterWords(PlaceholderWords.Translated(file.Subject), PlaceholderWords.Translated(file.Body));
        }
    }

    public static StandardLetter? Find(string slug) => All.SingleOrDefault(letter => letter.Slug == slug);

    /// <summary>By the name of its type; null for a letter that is none of these.</summary>
    public static StandardLetter? OfKind(string kind) => All.SingleOrDefault(letter => letter.Kind.Name == kind);
}
