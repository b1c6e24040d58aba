using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// [MaxLength] that also says by how much. Pages have no maxlength: browsers cut what is pasted without a word.
/// </summary>
public sealed class TextLimit : MaxLengthAttribute
{
    private const string Plain = "Bitte kürzen Sie diese Angabe auf höchstens {1} Zeichen.";

    private TextLimit(MaxLengthAttribute limit)
        : base(limit.Length) => ErrorMessage = limit.ErrorMessage ?? Plain;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string text || text.Length <= Length)
            return ValidationResult.Success;
        return new ValidationResult($"{FormatErrorMessage(validationContext.DisplayName)} {Excess(text.Length - Length)}");
    }

    private static string Excess(int characters) =>
        characters == 1 ? "Es ist ein Zeichen zu viel." : $"Es sind {GermanNumber.Words(characters)} Zeichen zu viel.";

    /// <summary>Puts it in the place of every [MaxLength] of a text.</summary>
    public sealed class Provider : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            if (context.Key.ModelType != typeof(string) || context.PropertyAttributes?.OfType<AsSentAttribute>().Any() == true)
                return;
            var rules = context.ValidationMetadata.ValidatorMetadata;
            for (var i = 0; i < rules.Count; i++)
                rules[i] = rules[i] is MaxLengthAttribute limit ? new TextLimit(limit) : rules[i];
        }
    }
}
