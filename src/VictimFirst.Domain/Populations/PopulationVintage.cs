namespace VictimFirst.Domain.Populations;

/// <summary>Which edition of the mid-2020 population estimates. They differ by up to 4.2%, in Leicester.</summary>
public enum PopulationVintage
{
    /// <summary>As first published in June 2021, rolled forward from the census of 2011.</summary>
    FirstPublished,

    /// <summary>As revised after the census of 2021.</summary>
    Rebased,
}
