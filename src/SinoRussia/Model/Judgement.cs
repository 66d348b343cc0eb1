namespace SinoRussia.Model;

/// <summary>What a statement is: reported fact, unproved premise, or assessment resting on an argument (ICD 203, standard 3).</summary>
public enum StatementKind
{
    Information,
    Assumption,
    Judgement,
}

/// <summary>Whose view a statement gives.</summary>
public enum Perspective
{
    RussianAuthors,
    ChineseAuthors,
    Both,
    Editors,
    ChapterAuthor,
}

/// <summary>Effect of a finding on the alignment of the two states.</summary>
public enum Polarity
{
    Deepens,
    Limits,
    Neutral,
}

/// <summary>How firmly the source itself says it.</summary>
public enum Hedging
{
    Asserted,
    Likely,
    Possible,
    Uncertain,
    Contested,
}

/// <summary>What a passage does to the finding it is tied to.</summary>
public enum Stance
{
    Supports,
    Contradicts,
    Context,
}
