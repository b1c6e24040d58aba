using GeScheiterWeiter.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.FormQuestions;

internal static class FormQuestionSetup
{
    public static void AddFormQuestions(this IServiceCollection services)
    {
        services.AddSingleton<AskedQuestionsInMemory>();
        services.ConfigureDbContext<AppDb>(
            (provider, db) => db.AddInterceptors(provider.GetRequiredService<AskedQuestionsInMemory>()));
        services.AddScoped<AskedQuestions>();
        services.AddScoped<FormQuestionEditor>();
        services.AddScoped<FormQuestionReordering>();
        services.AddScoped<FormAnswerWriter>();
    }
}
