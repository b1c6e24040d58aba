using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pages;

namespace GeScheiterWeiter.Certificates;

/// <summary>That somebody was at an edition: all that stands on it, for the page and for the file.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Organisation">Where they work; may be empty.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Topics">The titles of the talks, in the order of the programme.</param>
/// <param name="Operator">Who vouches for it.</param>
/// <param name="Code">As it is printed.</param>
/// <param name="IssuedUtc">When it was made; null where the person has still to look at it.</param>
public sealed record Certificate(
    string Name, string Organisation, Edition Edition, IReadOnlyList<string> Topics, OperatorDetails Operator, string Code,
    DateTime? IssuedUtc)
{
    public string When => GermanTime.Span(Edition);

    public string Extent => GermanDuration.Words(Edition.EndUtc - Edition.StartUtc);

    /// <summary>The day it was made, where the edition takes place; null until then.</summary>
    public string? IssuedOn => IssuedUtc is { } issued ? GermanTime.Day(issued, Edition.TimeZone) : null;

    /// <summary>Who stands for it: the operator, or the site where nobody has said yet who that is.</summary>
    public string Issuer => Operator.Name.Length > 0 ? Operator.Name : "GeScheiterWeiter";

    public IReadOnlyList<string> IssuerAddress => Operator.PostalAddress.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
