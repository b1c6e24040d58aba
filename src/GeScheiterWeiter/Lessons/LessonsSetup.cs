using GeScheiterWeiter.Lessons.Slides;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Lessons;

internal static class LessonsSetup
{
    public static void AddLessons(this IServiceCollection services)
    {
        services.AddScoped<LessonEditor>();
        services.AddScoped<LessonConsentEditor>();
        services.AddScoped<LessonPublication>();
        services.AddScoped<LessonSlugReader>();
        services.AddScoped<SlidesEditor>();
        services.AddScoped<SpeakerLeaving>();
    }
}
