using System.Text.Json;
using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Storage;

/// <summary>Keeps a short list of links as JSON in one column: they are only ever read together with their owner.</summary>
public static class NamedLinksColumn
{
    public static PropertyBuilder<List<NamedLink>> AsJsonColumn(this PropertyBuilder<List<NamedLink>> property)
    {
        property.HasConversion(
            links => JsonSerializer.Serialize(links, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<NamedLink>>(json, JsonSerializerOptions.Default) ?? new List<NamedLink>(),
            new ValueComparer<List<NamedLink>>(
                (left, right) => left!.SequenceEqual(right!),
                links => links.Aggregate(0, (hash, link) => HashCode.Combine(hash, link)),
                links => links.ToList()));
        return property;
    }
}
