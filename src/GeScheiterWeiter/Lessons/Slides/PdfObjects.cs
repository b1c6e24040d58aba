using System.Collections.Frozen;
using System.Text;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace GeScheiterWeiter.Lessons.Slides;

/// <summary>The second look at a PDF: every object a reader finds in it.</summary>
internal static class PdfObjects
{
    private static readonly FrozenDictionary<string, SlidesOutcome> RefusedKeys = new Dictionary<string, SlidesOutcome>
    {
        ["/JS"] = SlidesOutcome.Active,
        ["/JavaScript"] = SlidesOutcome.Active,
        ["/AA"] = SlidesOutcome.Active,
        ["/XFA"] = SlidesOutcome.Active,
        ["/RichMediaContent"] = SlidesOutcome.Active,
        ["/EF"] = SlidesOutcome.HoldsFiles,
        ["/EmbeddedFiles"] = SlidesOutcome.HoldsFiles,
    }.ToFrozenDictionary();

    /// <summary>What an action may be: going somewhere within the slides, or to a page in the net by a click.</summary>
    private static readonly FrozenSet<string> RefusedActions =
        new[] { "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition", "/Movie", "/Sound", "/ResetForm" }
            .ToFrozenSet();

    /// <returns>What stands in the way; null when nothing does.</returns>
    public static SlidesOutcome? Problem(PdfDocument document)
    {
        if (!MayOpen(document.Internals.Catalog.Elements["/OpenAction"]))
            return SlidesOutcome.Active;

        var open = new Stack<PdfItem>(document.Internals.GetAllObjects());
        while (open.TryPop(out var item))
        {
            switch (item)
            {
                case PdfDictionary dictionary:
                    if (ProblemOf(dictionary) is { } problem)
                        return problem;
                    foreach (var value in dictionary.Elements.Values)
                        Push(open, value);
                    break;
                case PdfArray array:
                    foreach (var value in array.Elements)
                        Push(open, value);
                    break;
            }
        }

        return null;
    }

    /// <summary>All that it says about itself.</summary>
    public static string Metadata(PdfDocument document)
    {
        var text = new StringBuilder();
        foreach (var value in document.Info.Elements.Values)
            text.Append(value is PdfString words ? words.Value : "").Append(' ');
        if (Resolved(document.Internals.Catalog.Elements["/Metadata"]) is PdfDictionary { Stream: { } stream })
            text.Append(Encoding.UTF8.GetString(stream.UnfilteredValue));
        return text.ToString();
    }

    private static SlidesOutcome? ProblemOf(PdfDictionary dictionary)
    {
        foreach (var key in dictionary.Elements.Keys)
        {
            if (RefusedKeys.TryGetValue(key, out var outcome))
                return outcome;
        }

        return dictionary.Elements["/S"] is PdfName action && RefusedActions.Contains(action.Value) ? SlidesOutcome.Active : null;
    }

    /// <summary>Slides may open at a place of theirs, and do nothing else by themselves.</summary>
    private static bool MayOpen(PdfItem? action) => Resolved(action) switch
    {
        null or PdfArray or PdfName or PdfString => true,
        PdfDictionary dictionary => dictionary.Elements["/S"] is PdfName { Value: "/GoTo" },
        _ => false,
    };

    private static PdfItem? Resolved(PdfItem? item) => item is PdfReference reference ? reference.Value : item;

    /// <summary>What is referred to is among all objects already.</summary>
    private static void Push(Stack<PdfItem> open, PdfItem? item)
    {
        if (item is PdfDictionary or PdfArray)
            open.Push(item);
    }
}
