using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees;

/// <summary>The personal door: whoever holds a registration's link. Never cached, never indexed, never told to another site.</summary>
[Area("Attendees")]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class AttendeeController : Controller;
