using System.Linq.Expressions;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.FormQuestions;

/// <summary>The order in which an edition's questions are asked. What is asked no more has no place in it.</summary>
public sealed class FormQuestionReordering(AppDb db, AuditLog audit) : Reordering<FormQuestion>(db, audit)
{
    public const string Arranged = "form-question.arranged";

    protected override string Action => Arranged;

    protected override Expression<Func<FormQuestion, string>> Name => question => question.Text;

    protected override Expression<Func<FormQuestion, bool>> HasPlace => question => question.ArchivedUtc == null;
}
