namespace GeScheiterWeiter.Barriers;

public static class BarrierAnswerWords
{
    public static string Words(this BarrierAnswerWay way) => way switch
    {
        BarrierAnswerWay.Letter => "als E-Mail",
        BarrierAnswerWay.Otherwise => "auf anderem Weg",
    };
}
