using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Proposals;

public static class ProposalSetup
{
    public static void AddProposals(this IServiceCollection services)
    {
        services.AddScoped<ProposalTokens>();
        services.AddScoped<ProposalLetters>();
        services.AddScoped<ProposingDesk>();
        services.AddScoped<ProposalDesk>();
        services.AddScoped<LostProposalDesk>();
        services.AddScoped<TellerDesk>();
        services.AddScoped<TellerErasure>();
        services.AddScoped<ProposalErasure>();
        services.AddScoped<ChoosingLetters>();
        services.AddScoped<VerdictDesk>();
        services.AddScoped<ShortlistDesk>();
        services.AddScoped<AssignmentDesk>();
        services.AddScoped<ProposalQuestionDesk>();
        services.AddScoped<TellingDesk>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<DecisionTelling>();
        services.AddScoped<TandemIntroductionTokens>();
        services.AddScoped<TandemIntroductionLetters>();
        services.AddScoped<TandemIntroductionDesk>();
        services.AddScoped<TandemWishDesk>();
        services.AddScoped<BecomingTalk>();
        services.AddScoped<TalkUpdate>();
        services.AddScoped<TalkDeletion>();
    }
}
