using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Tests.Registrations.Import;

public sealed class ColumnGuessTests
{
    [Theory]
    [InlineData("Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Attendee #|Attendee Status|Company|Job Title",
        "OrderDate 1|FirstName 2|LastName 3|Email 4|Side 6|Status 8|Organisation 9|Role 10")]
    [InlineData("Bestellnummer|Bestelldatum|Vorname|Nachname|E-Mail-Adresse|Ticketart|Teilnehmerstatus|Unternehmen|Berufsbezeichnung",
        "OrderDate 1|FirstName 2|LastName 3|Email 4|Side 5|Status 6|Organisation 7|Role 8")]
    [InlineData(
        "Order code|E-mail|Product|Attendee name|Attendee name: Given name|Attendee name: Family name|Attendee email|Company|Order status",
        "Side 2|FirstName 4|LastName 5|Email 6|Organisation 7|Status 8")]
    [InlineData("Bestellnummer|E-Mail|Teilnehmername|Teilnehmer-E-Mail|Firma|Status", "Name 2|Email 3|Organisation 4|Status 5")]
    [InlineData("Name|Mail|Behörde|Funktion|Ihre Frage", "Name 0|Email 1|Organisation 2|Role 3|Question 4")]
    [InlineData("\uFEFFNAME:|E-MAIL *|ORGANISATION", "Name 0|Email 1|Organisation 2")]
    [InlineData("Bestellnummer|Status|E-Mail|Bestelldatum|Bestellzeit|Firma|Name",
        "Status 1|Email 2|OrderDate 3|OrderTime 4|Organisation 5|Name 6")]
    [InlineData("a|b|c", "")]
    public void Headings_of_known_systems_are_understood(string headings, string expected)
    {
        var guess = ColumnGuess.Of(headings.Split('|'));

        Assert.Equal(expected, string.Join('|', guess.Index().Where(c => c.Item != ImportField.Ignore).Select(c => $"{c.Item} {c.Index}")));
    }
}
