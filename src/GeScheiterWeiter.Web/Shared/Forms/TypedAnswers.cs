using System.Text.Json;
using GeScheiterWeiter.FormQuestions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>A form that asks the questions of its edition; <c>_FormQuestions</c> shows them.</summary>
public interface IAsksQuestions
{
    TypedAnswers Answers { get; }
}

/// <summary>
/// What stands in the fields of an edition's questions, by the key of each: as it was typed, or as it was answered before.
/// Everything is the browser's word; what counts as an answer is decided by <see cref="FormQuestionFields.Read"/>.
/// </summary>
[ModelBinder(typeof(TypedAnswersBinder))]
public sealed class TypedAnswers(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> texts)
{
    public static readonly TypedAnswers None = new([]);

    private readonly SortedDictionary<string, IReadOnlyList<string>> _texts =
        new(texts.Where(field => field.Value.Any(text => text.Length > 0)).ToDictionary(), StringComparer.Ordinal);

    /// <summary>For a field with one value: what stands in it.</summary>
    public string? this[string key] => All(key) is [var first, ..] ? first : null;

    public static string KeyOf(Guid questionId) => questionId.ToString("N");

    /// <summary>What somebody has answered so far, as the fields show it.</summary>
    public static TypedAnswers Of(IEnumerable<AskedQuestion> questions, GivenAnswers given) => new(questions.Select(
        question => KeyValuePair.Create(KeyOf(question.Id), Shown(question, given.To(question.Id)))));

    private static IReadOnlyList<string> Shown(AskedQuestion question, IReadOnlyList<string> texts) =>
        question.Kind == FormQuestionKind.Consent && texts.Count > 0 ? [AskedQuestion.Ticked] : texts;

    /// <summary>What <see cref="ToString"/> has written; nothing for anything else, since it comes from a browser.</summary>
    public static TypedAnswers Parse(string? json)
    {
        try
        {
            return new TypedAnswers(
                (JsonSerializer.Deserialize<Dictionary<string, string?[]?>>(json ?? "") ?? [])
                    .Select(field => KeyValuePair.Create(field.Key, (IReadOnlyList<string>)[.. (field.Value ?? []).OfType<string>()])));
        }
        catch (JsonException)
        {
            return None;
        }
    }

    public IReadOnlyList<string> All(string key) => _texts.GetValueOrDefault(key) ?? [];

    /// <summary>Everything, to be shown once more where the form can no longer be sent; null for nothing.</summary>
    public string? Written() =>
        string.Join('\n', _texts.Values.Select(texts => string.Join(", ", texts.Where(text => text != AskedQuestion.Ticked)))) switch
        {
            "" => null,
            var written => written,
        };

    /// <summary>In one line that does not depend on the order of the fields: to be compared, and kept in a hidden field.</summary>
    public override string ToString() => _texts.Count == 0 ? "" : JsonSerializer.Serialize(_texts);
}

/// <summary>
/// Fields are called <c>Answers[key]</c>, several of one name for several answers. A form that lets people choose between two versions
/// sends one field with everything.
/// </summary>
public sealed class TypedAnswersBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var values = bindingContext.ValueProvider;
        bindingContext.Result = ModelBindingResult.Success(
            values.GetValue(bindingContext.ModelName) is { FirstValue: { Length: > 0 } whole }
                ? TypedAnswers.Parse(whole)
                : new TypedAnswers(Fields(values, bindingContext.ModelName)));
        return Task.CompletedTask;
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Fields(IValueProvider values, string name) =>
        (values as IEnumerableValueProvider)?.GetKeysFromPrefix(name)
            .Select(field => KeyValuePair.Create(
                field.Key, (IReadOnlyList<string>)[.. values.GetValue(field.Value).Values.OfType<string>()]))
        ?? [];
}
