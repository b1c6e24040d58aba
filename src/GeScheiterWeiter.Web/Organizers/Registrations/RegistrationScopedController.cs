using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations;

/// <summary>For pages below <c>/admin/ausgaben/{edition}/anmeldungen/{id}</c>: one of another edition is not found.</summary>
public abstract class RegistrationScopedController(AppDb db) : EditionScopedController(db)
{
    private readonly AppDb _db = db;
    private RegistrationFacts? _registration;

    protected RegistrationFacts Registration =>
        _registration ?? throw new InvalidOperationException("The registration is known once the action runs.");

    protected override async Task<bool> PrepareAsync(ActionExecutingContext context)
    {
        _registration = await FindAsync(context.RouteData.IdOf("id"), context.HttpContext.RequestAborted);
        return _registration is not null;
    }

    /// <summary>As it is by now; null when it is gone.</summary>
    protected Task<RegistrationFacts?> ReadAgainAsync(CancellationToken cancellationToken) => FindAsync(Registration.Id, cancellationToken);

    /// <summary>Back to the registration, with one sentence about what has been done.</summary>
    protected IActionResult BackToRegistration(string notice)
    {
        Notice(notice);
        return RedirectTo(OrganizerRegistrationLinks.Details(Edition.Slug, Registration.Id));
    }

    private Task<RegistrationFacts?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        _db.Set<Registration>().AsNoTracking().Unrestricted()
            .Where(r => r.Id == id && r.EditionId == Edition.Id)
            .Select(RegistrationFacts.FromRegistration)
            .SingleOrDefaultAsync(cancellationToken);
}
