using GeScheiterWeiter.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors;

/// <summary>The open door: everybody, nothing personal.</summary>
[Area("Visitors")]
[AutoValidateAntiforgeryToken]
public abstract class VisitorController : SiteController;
