using GeScheiterWeiter.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Development;

/// <summary>The pages of Development. Elsewhere these controllers do not exist: see <see cref="DevelopmentControllersRemoval"/>.</summary>
[Area("Development")]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class DevelopmentController : SiteController;
