namespace SinoRussia.Model;

/// <summary>The four highlight colours, each with a line style of its own so that colour is never the only carrier.</summary>
public enum Colour
{
    Straw,
    Moss,
    Sky,
    Rose,
}

public enum Visibility
{
    Private,
    Team,
    Public,
}
