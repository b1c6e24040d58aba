using System.Reflection;
using System.Text.Json;

namespace GeScheiterWeiter.Web.Visitors.Pages;

/// <summary>A kind of page.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Address">Its address, with "…" for what differs from page to page.</param>
public sealed record TestedPage(string Title, string Address);

/// <param name="Name">Who comes through this door.</param>
/// <param name="Pages">The kinds of pages behind it.</param>
public sealed record TestedDoor(string Name, IReadOnlyList<TestedPage> Pages);

/// <summary>
/// On which kinds of pages the automatic test of accessibility found nothing, how and with what. The file is written by that test, which
/// fails where it says anything else than what is looked at.
/// </summary>
/// <param name="Tool">With its version.</param>
/// <param name="Widths">In CSS pixels.</param>
/// <param name="Looks">In which colours.</param>
/// <param name="Doors">Whose pages.</param>
public sealed record TestedPages(string Tool, IReadOnlyList<int> Widths, IReadOnlyList<string> Looks, IReadOnlyList<TestedDoor> Doors)
{
    private const string File = "GeScheiterWeiter.Web.Visitors.Pages.tested-pages.json";

    public static TestedPages Shipped { get; } = Read();

    private static TestedPages Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        return JsonSerializer.Deserialize<TestedPages>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"{File} is empty.");
    }
}
