namespace SinoRussia.Model;

/// <summary>Our own confidence in the basis of a judgement (ICD 203). Never in one sentence with a <see cref="Likelihood"/>.</summary>
public enum Confidence
{
    Low,
    Moderate,
    High,
}

/// <summary>The seven likelihood bands of ICD 203, lowest first; <see cref="RoughlyEvenChance"/> is 45 to 55 per cent.</summary>
public enum Likelihood
{
    AlmostNoChance,
    VeryUnlikely,
    Unlikely,
    RoughlyEvenChance,
    Likely,
    VeryLikely,
    AlmostCertain,
}
