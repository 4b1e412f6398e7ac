namespace VictimFirst.Data.Editions;

/// <summary>The edition cannot be published; the message says why, for whoever asked for it.</summary>
public sealed class EditionRefusedException(string message) : Exception(message);
