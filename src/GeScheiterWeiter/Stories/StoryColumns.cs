using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Stories;

/// <summary>Keeps a story in a column for each of its answers, called like it.</summary>
public static class StoryColumns
{
    public static void Story<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Story?>> story)
        where T : class =>
        entity.ComplexProperty(story, columns =>
        {
            columns.IsRequired();
            columns.Ignore(s => s.IsTooLong);
            foreach (var question in StoryQuestion.All)
                columns.Property<string>(question.Field).HasColumnName(question.Field).HasMaxLength(Stories.Story.MaxAnswerLength);
        });
}
