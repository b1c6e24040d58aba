using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Attendees.MyProposal;

public static class StoryInView
{
    public const string Key = "Story";

    /// <summary>What the story a page of <see cref="ProposalController"/> is about is called.</summary>
    public static string Story(this ViewDataDictionary viewData) =>
        viewData[Key] as string ?? throw new InvalidOperationException("This page belongs to no story.");
}
