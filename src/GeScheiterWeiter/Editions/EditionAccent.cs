namespace GeScheiterWeiter.Editions;

/// <summary>The colour an edition is known by: a set whose every member keeps its contrast in light and dark.</summary>
public enum EditionAccent
{
    Coral,
    Ochre,
    Moss,
    Lagoon,
    Plum,
}
