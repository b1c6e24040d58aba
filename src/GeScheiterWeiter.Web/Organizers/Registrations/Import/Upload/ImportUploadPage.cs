using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Import;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Upload;

public sealed record ImportUploadPage(EditionHeader Edition, UploadForm Form);
