using System.Globalization;
using System.Reflection;
using GeScheiterWeiter.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Shared.Forms;

/// <summary>Binds whatever the site's actions take, as the site does.</summary>
internal sealed class FormTexts(TestSite site)
{
    /// <summary>Every form and every query: what actions take that has texts in it.</summary>
    public IReadOnlyList<ParameterDescriptor> All { get; } =
    [
        .. site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .SelectMany(action => action.Parameters)
            .Where(parameter => PropertiesOf(parameter).Any())
            .DistinctBy(parameter => (parameter.ParameterType, parameter.BindingInfo?.BinderModelName)),
    ];

    public static IEnumerable<PropertyInfo> PropertiesOf(ParameterDescriptor parameter) =>
        parameter.ParameterType.Namespace?.StartsWith(nameof(GeScheiterWeiter), StringComparison.Ordinal) == true
            ? parameter.ParameterType.GetProperties().Where(property => property.PropertyType == typeof(string) && property.CanWrite)
            : [];

    /// <summary>With this text sent in every field.</summary>
    public async Task<(object Form, ModelStateDictionary State)> BindAsync(ParameterDescriptor parameter, string text)
    {
        using var scope = site.Services.CreateScope();
        var metadata = scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(parameter.ParameterType);
        var fields = metadata.Properties.Where(property => property.ModelType == typeof(string))
            .ToDictionary(property => NameOf(parameter, property), _ => new Microsoft.Extensions.Primitives.StringValues(text));
        var request = new ActionContext(
            new DefaultHttpContext { RequestServices = scope.ServiceProvider }, new RouteData(), new ActionDescriptor());
        var binder = scope.ServiceProvider.GetRequiredService<IModelBinderFactory>().CreateBinder(
            new ModelBinderFactoryContext { BindingInfo = parameter.BindingInfo, Metadata = metadata, CacheToken = parameter });
        var bound = await scope.ServiceProvider.GetRequiredService<ParameterBinder>().BindModelAsync(
            request, binder, Values(fields), parameter, metadata, value: null, container: null);
        return (bound.Model ?? throw new InvalidOperationException($"{parameter.ParameterType} is not bound."), request.ModelState);
    }

    private static string NameOf(ParameterDescriptor parameter, ModelMetadata property)
    {
        var name = property.BinderModelName ?? property.Name ?? "";
        return parameter.BindingInfo?.BinderModelName is { Length: > 0 } prefix ? $"{prefix}.{name}" : name;
    }

    private static CompositeValueProvider Values(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> fields) =>
    [
        new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.InvariantCulture),
        new QueryStringValueProvider(BindingSource.Query, new QueryCollection(fields), CultureInfo.InvariantCulture),
    ];
}
