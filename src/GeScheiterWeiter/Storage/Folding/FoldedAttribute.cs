using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace GeScheiterWeiter.Storage.Folding;

/// <summary>A column that follows other fields, for searching and sorting: its change is no change of its own.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FoldedAttribute : Attribute
{
    public static bool IsOn(PropertyEntry property) =>
        property.Metadata.PropertyInfo?.IsDefined(typeof(FoldedAttribute), inherit: false) == true;
}
