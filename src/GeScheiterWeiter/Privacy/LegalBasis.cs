namespace GeScheiterWeiter.Privacy;

/// <summary>Why data of people may be processed, as the GDPR has it.</summary>
public enum LegalBasis
{
    /// <summary>Article 6 (1) (a).</summary>
    Consent,

    /// <summary>Article 6 (1) (b): what somebody has asked for.</summary>
    Request,

    /// <summary>Article 6 (1) (c).</summary>
    LegalObligation,

    /// <summary>Article 6 (1) (f).</summary>
    LegitimateInterest,

    /// <summary>Article 9 (2) (a), with article 6 (1) (a): what may say something about health.</summary>
    ExplicitConsent,
}
