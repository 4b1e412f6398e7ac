namespace VictimFirst.Statistics.Publication;

/// <summary>Whether a figure rose or fell. Whether that is good is another question.</summary>
public enum Direction
{
    Up,
    Down,
    Same,
}
