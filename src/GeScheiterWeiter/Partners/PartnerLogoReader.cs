using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Partners;

/// <summary>Looks at a partner's logo as visitors do: on white, whatever the paper around it.</summary>
public sealed class PartnerLogoReader(AppDb db)
{
    /// <summary>Whether it can hardly be made out. A partner without a logo has none that could not.</summary>
    public async Task<bool> IsHardlyVisibleAsync(Guid partnerId, CancellationToken cancellationToken)
    {
        var content = await db.Set<PictureVariant>()
            .Where(v => v.Format == PictureFormat.Webp && db.Set<Partner>().Any(p => p.Id == partnerId && p.LogoId == v.PictureId))
            .OrderBy(v => v.Width).Select(v => v.Content).FirstOrDefaultAsync(cancellationToken);
        return content is not null && await ImageProcessor.IsHardlyVisibleOnWhiteAsync(content, cancellationToken);
    }
}
