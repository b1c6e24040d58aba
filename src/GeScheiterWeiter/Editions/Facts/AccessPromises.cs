namespace GeScheiterWeiter.Editions.Facts;

/// <summary>What is offered to everybody has been promised; what is there on request only once somebody asks.</summary>
internal static class AccessPromises
{
    public static bool IsMade(Captions captions) => captions switch
    {
        Captions.Automatic or Captions.WrittenByPeople => true,
        Captions.Unsaid or Captions.None or Captions.OnRequest => false,
    };

    public static bool IsMade(Offer offer) => offer == Offer.Offered;

    public static IEnumerable<string> Open(params (string What, bool IsMade, bool IsArranged)[] promises) =>
        promises.Where(promise => promise is { IsMade: true, IsArranged: false }).Select(promise => promise.What);
}
