using System.Text;

namespace GeScheiterWeiter.Tests.Mail.Bounces;

/// <summary>What mail systems write when a letter does not arrive, or about something else; after real ones.</summary>
internal static class Reports
{
    public const string Anna = "anna@amt.example";

    public static string Postfix(string messageId, string address = Anna, string action = "failed", string status = "5.1.1") => $"""
        Return-Path: <>
        Received: by relay.example (Postfix) id 4B2C81F; Mon, 5 Mar 2035 10:00:02 +0100 (CET)
        Date: Mon, 5 Mar 2035 10:00:02 +0100 (CET)
        From: MAILER-DAEMON@relay.example (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: post@gescheiterweiter.test
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="4A1.1583412002/relay.example"
        Message-Id: <20350305090002.4B2C81F@relay.example>

        This is a MIME-encapsulated message.

        --4A1.1583412002/relay.example
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        This is the mail system at host relay.example.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

        --4A1.1583412002/relay.example
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; relay.example
        X-Postfix-Queue-ID: 4A1
        X-Postfix-Sender: rfc822; post@gescheiterweiter.test
        Arrival-Date: Mon, 5 Mar 2035 10:00:00 +0100 (CET)

        Final-Recipient: rfc822; {address}
        Original-Recipient: rfc822;{address}
        Action: {action}
        Status: {status}
        Remote-MTA: dns; mx.amt.example
        Diagnostic-Code: smtp; 550 {status} <{address}>: Recipient address rejected:
            User unknown in virtual mailbox table

        --4A1.1583412002/relay.example
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        Return-Path: <post@gescheiterweiter.test>
        From: GeScheiterWeiter <post@gescheiterweiter.test>
        To: Anna Amt <{address}>
        Subject: Bitte =?utf-8?q?best=C3=A4tigen?=
        Message-ID: <{messageId}>

        --4A1.1583412002/relay.example--
        """;

    public static string Exchange(string messageId) => $"""
        From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@amt.example>
        To: <post@gescheiterweiter.test>
        Date: Mon, 5 Mar 2035 09:00:05 +0000
        Content-Type: multipart/report; report-type=delivery-status;
         boundary="6b8f0c4e-a0a1-4f1e-9a0e-2a3c7d1b5f60"
        Content-Language: de-DE
        Message-ID: <1f3f4b1e-8a31-4f36@DU2PR01MB.example>
        In-Reply-To: <{messageId}>
        References: <{messageId}>
        Subject: Unzustellbar: Ihr Platz
        Auto-Submitted: auto-replied
        MIME-Version: 1.0

        --6b8f0c4e-a0a1-4f1e-9a0e-2a3c7d1b5f60
        Content-Type: multipart/alternative; differences=Content-Type;
         boundary="e7d1b5f60"

        --e7d1b5f60
        Content-Type: text/plain; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        Fehler bei der Nachrichtenzustellung an folgende Empf=C3=A4nger oder Gruppen:

        anna@amt.example<mailto:anna@amt.example>
        Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.

        --e7d1b5f60
        Content-Type: text/html; charset="utf-8"

        <html><body><p>Fehler</p></body></html>

        --e7d1b5f60--

        --6b8f0c4e-a0a1-4f1e-9a0e-2a3c7d1b5f60
        Content-Type: message/delivery-status

        Reporting-MTA: dns;AM0PR01MB.eurprd01.prod.exchange.example
        Received-From-MTA: dns;relay.example
        Arrival-Date: Mon, 5 Mar 2035 09:00:04 +0000

        Final-Recipient: rfc822;Anna@amt.example
        Action: failed
        Status: 5.1.10
        Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup

        --6b8f0c4e-a0a1-4f1e-9a0e-2a3c7d1b5f60
        Content-Type: message/rfc822

        From: GeScheiterWeiter <post@gescheiterweiter.test>
        To: Anna Amt <anna@amt.example>
        Subject: Ihr Platz
        Message-ID: <{messageId}>
        Content-Type: text/plain

        Guten Tag

        --6b8f0c4e-a0a1-4f1e-9a0e-2a3c7d1b5f60--
        """;

    public static string Gmail(string messageId) => $"""
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        To: post@gescheiterweiter.test
        Auto-Submitted: auto-replied
        Subject: Delivery Status Notification (Failure)
        References: <{messageId}>
        In-Reply-To: <{messageId}>
        X-Failed-Recipients: anna@amt.example
        Message-ID: <640455.170a0220.1f2a3.1@mx.google.com>
        Date: Mon, 05 Mar 2035 01:00:06 -0800 (PST)
        Content-Type: multipart/report; boundary="0000000000001"; report-type=delivery-status

        --0000000000001
        Content-Type: text/plain; charset="UTF-8"

        ** Address not found **

        Your message wasn't delivered to anna@amt.example because the domain amt.example couldn't be found.

        --0000000000001
        Content-Type: message/delivery-status

        Reporting-MTA: dns; googlemail.com
        Received-From-MTA: dns; post@gescheiterweiter.test
        Arrival-Date: Mon, 05 Mar 2035 01:00:05 -0800 (PST)
        X-Original-Message-ID: <{messageId}>

        Final-Recipient: rfc822; anna@amt.example
        Action: failed
        Status: 4.0.0
        Diagnostic-Code: smtp; The recipient server's domain amt.example couldn't be found.
        Last-Attempt-Date: Mon, 05 Mar 2035 01:00:06 -0800 (PST)

        --0000000000001
        Content-Type: message/rfc822

        Message-ID: <{messageId}>
        To: anna@amt.example
        Subject: Ihr Platz

        Guten Tag
        --0000000000001--
        """;

    public static string Exim(string messageId) => $"""
        Return-path: <>
        Date: Mon, 05 Mar 2035 10:00:07 +0100
        From: Mail Delivery System <Mailer-Daemon@mx.amt.example>
        To: post@gescheiterweiter.test
        Subject: Mail delivery failed: returning message to sender
        X-Failed-Recipients: anna@amt.example
        Auto-Submitted: auto-replied
        Message-Id: <E1jAbCd-0001@mx.amt.example>

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          anna@amt.example
            (generated from anna.amt@amt.example)
            mailbox is full: retry timeout exceeded

        ------ This is a copy of the message, including all the headers. ------

        Return-path: <post@gescheiterweiter.test>
        From: GeScheiterWeiter <post@gescheiterweiter.test>
        To: Anna Amt <anna@amt.example>
        Message-ID: <{messageId}>
        Subject: Ihr Platz

        Guten Tag
        """;

    public static string Qmail(string messageId, string address = Anna) => $"""
        Return-Path: <>
        Date: 5 Mar 2035 09:00:08 -0000
        From: MAILER-DAEMON@mail.amt.example
        To: post@gescheiterweiter.test
        Subject: failure notice

        Hi. This is the qmail-send program at mail.amt.example.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <{address}>:
        Sorry, no mailbox here by that name. (#5.1.1)

        --- Below this line is a copy of the message.

        Return-Path: <post@gescheiterweiter.test>
        Received: (qmail 4711 invoked from network); 5 Mar 2035 09:00:07 -0000
        Message-ID: <{messageId}>
        From: GeScheiterWeiter <post@gescheiterweiter.test>
        To: Anna Amt <anna@amt.example>
        Subject: Ihr Platz

        Guten Tag
        """;

    public static string EximDelay(string messageId) => $"""
        From: Mail Delivery System <Mailer-Daemon@mx.amt.example>
        To: post@gescheiterweiter.test
        Subject: Warning: message 1jAbCd-0001 delayed 24 hours
        Auto-Submitted: auto-replied
        In-Reply-To: <{messageId}>

        A message that you sent has not yet been delivered to one or more of its
        recipients after more than 24 hours on the queue on mx.amt.example.

        The address to which the message has not yet been delivered is:

          anna@amt.example
            550 5.1.1 host is thinking

        No action is required on your part. Delivery attempts will continue for some time.
        """;

    public static string OutOfOffice(string messageId) => $"""
        From: Anna Amt <anna@amt.example>
        To: post@gescheiterweiter.test
        Subject: Automatische Antwort: Ihr Platz
        Auto-Submitted: auto-replied
        In-Reply-To: <{messageId}>
        References: <{messageId}>
        Content-Type: text/plain; charset=utf-8

        Ihre Nachricht an anna@amt.example wird nicht weitergeleitet und kann bis 12. März nicht zugestellt werden.
        550 5.1.1 ist mein liebster Fehler.
        """;

    public static string ReadReceipt(string messageId) => $"""
        From: postmaster@amt.example
        To: post@gescheiterweiter.test
        Subject: Nicht gelesen: Ihr Platz
        In-Reply-To: <{messageId}>
        Content-Type: multipart/report; report-type=disposition-notification; boundary=b

        --b
        Content-Type: text/plain

        Permanent error: anna@amt.example has deleted it unread.
        --b
        Content-Type: message/disposition-notification

        Final-Recipient: rfc822;anna@amt.example
        Original-Message-ID: <{messageId}>
        Disposition: automatic-action/MDN-sent-automatically; deleted

        --b--
        """;

    /// <summary>Somebody passes a report on, as an attachment.</summary>
    public static string PassedOn(string messageId) => $"""
        From: Anna Amt <anna@amt.example>
        To: post@gescheiterweiter.test
        Subject: WG: Undelivered Mail Returned to Sender
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: text/plain

        Was heißt das?
        --outer
        Content-Type: message/rfc822

        {Postfix(messageId)}
        --outer--
        """;

    public static string Anything(string messageId) => $"""
        From: Anna Amt <anna@amt.example>
        To: post@gescheiterweiter.test
        Subject: Re: Ihr Platz
        In-Reply-To: <{messageId}>

        Ich freue mich. Könnte anna@amt.example undeliverable sein?
        """;

    public static byte[] Bytes(string report) => Encoding.UTF8.GetBytes(report.ReplaceLineEndings("\r\n"));
}
