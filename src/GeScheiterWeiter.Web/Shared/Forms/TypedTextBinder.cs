using GeScheiterWeiter.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>
/// Cleans what people type while it is bound, so that rules, lengths and everything after them see the same text. Whoever
/// gets the form back sees what was typed.
/// </summary>
public sealed class TypedTextBinder(Func<string?, string?> clean) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        bindingContext.Result = ModelBindingResult.Success(clean(typed.FirstValue));
        return Task.CompletedTask;
    }
}

/// <summary>Every text that is a property of a form or of a query. What stands alone is a name within an address.</summary>
public sealed class TypedTextBinderProvider : IModelBinderProvider
{
    private static readonly TypedTextBinder OneLine = new(TypedText.Line);
    private static readonly TypedTextBinder SeveralLines = new(TypedText.Lines);

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata is not DefaultModelMetadata { ModelType: var type, MetadataKind: ModelMetadataKind.Property } property
        || type != typeof(string) || Has<AsSentAttribute>(property)
            ? null
            : Has<LinesAttribute>(property) ? SeveralLines : OneLine;

    private static bool Has<T>(DefaultModelMetadata property) => property.Attributes.PropertyAttributes?.OfType<T>().Any() == true;
}
