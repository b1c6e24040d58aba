using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Attendees.MyRegistration.MyData;

/// <summary>Whether the page leads to what the person says of themselves to be introduced: that is changed there.</summary>
public static class IntroductionLead
{
    private const string Key = "LeadsToIntroductions";

    public static void LeadToIntroductions(this ViewDataDictionary viewData, bool leads) => viewData[Key] = leads;

    public static bool LeadsToIntroductions(this ViewDataDictionary viewData) => viewData[Key] is true;
}
