using GeScheiterWeiter.Registrations.Import.Remarks;

namespace GeScheiterWeiter.Tests.Registrations.Import.Remarks;

public sealed class ImportStatusTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("paid", null)]
    [InlineData("Bezahlt", null)]
    [InlineData("p", null)]
    [InlineData("Attending", null)]
    [InlineData("Checked In", null)]
    [InlineData("bestätigt", null)]
    [InlineData("pending", ImportRemark.OrderPending)]
    [InlineData("ausstehend", ImportRemark.OrderPending)]
    [InlineData("Offen", ImportRemark.OrderPending)]
    [InlineData("n", ImportRemark.OrderPending)]
    [InlineData("unpaid", ImportRemark.OrderPending)]
    [InlineData("nicht bezahlt", ImportRemark.OrderPending)]
    [InlineData("Genehmigung ausstehend", ImportRemark.OrderPending)]
    [InlineData("Warteliste", ImportRemark.OrderPending)]
    [InlineData("canceled", ImportRemark.OrderCancelled)]
    [InlineData("Storniert", ImportRemark.OrderCancelled)]
    [InlineData("expired", ImportRemark.OrderCancelled)]
    [InlineData("abgelaufen", ImportRemark.OrderCancelled)]
    [InlineData("Not Attending", ImportRemark.OrderCancelled)]
    [InlineData("c", ImportRemark.OrderCancelled)]
    [InlineData("ungültig", ImportRemark.OrderCancelled)]
    [InlineData("Schwebt", ImportRemark.OrderUnknown)]
    public void What_other_systems_call_a_state_is_understood(string status, ImportRemark? remark) =>
        Assert.Equal(remark, ImportStatus.RemarkOf(status));
}
