using GeScheiterWeiter.Web.Organizers.Shared.Import;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Upload;

public sealed record InvitationUploadPage(InvitationListHeader Header, UploadForm Form);
