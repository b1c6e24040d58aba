using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>What the model says about a field: its name, what was typed, what is wrong with it, and its rules.</summary>
internal sealed class FieldState(ModelExpression model, ViewContext view)
{
    public string Name { get; } = view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);

    public string Id => TagBuilder.CreateSanitizedId(Name, "_");

    public bool IsRequired => Rules.OfType<RequiredAttribute>().Any();

    public IReadOnlyList<string> Errors { get; } =
        view.ModelState.TryGetValue(view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name), out var entry)
            ? [.. entry.Errors.Select(error => error.ErrorMessage).Where(message => message.Length > 0).Distinct()]
            : [];

    private IReadOnlyList<object> Rules => model.Metadata.ValidatorMetadata;

    /// <summary>What was typed, else what the model holds, in the form an input of this kind understands.</summary>
    public string? Value(FieldKind kind)
    {
        if (view.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } attempted)
            return attempted;
        return model.Model switch
        {
            null => null,
            DateTime moment => moment.ToString(kind == FieldKind.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            var value => value.ToString(),
        };
    }
}
