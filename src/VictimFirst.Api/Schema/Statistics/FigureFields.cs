using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using static VictimFirst.Statistics.Questions.DimensionCode;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>The fields that are figures.</summary>
internal static class FigureFields
{
    public static ValueTask<Slot<Figure>[]> Count(ResolveContext context, ImmutableArray<StatisticsNode> nodes, CountArguments count) =>
        nodes.Each<Figure>(frame =>
        {
            var polarity = MeasureCatalogue.Get(count.Measure.Code).Polarity;
            var here = frame.Session.Read(frame.Ask(count.Measure, count.Filter), context.Cancelled).Counts;
            if (Other(context, frame, count.CompareWith) is not { } other) return cell => new Figure(here[cell], null);

            var there = frame.Session.Read(other.Ask(count.Measure, count.Filter), context.Cancelled).Counts;
            var period = other.PublishedPeriod;
            return cell => new Figure(
                here[cell], Comparison.Of(period, here[cell].Value, there[cell].Value, there[cell].Status, polarity));
        });

    public static ValueTask<Slot<RateFigure>[]> Rate(ResolveContext context, ImmutableArray<StatisticsNode> nodes, RateArguments rate) =>
        nodes.Each<RateFigure>(frame =>
        {
            var polarity = RatePolarity.Of(rate.Part);
            var here = Rates(frame);
            if (Other(context, frame, rate.CompareWith) is not { } other) return cell => new RateFigure(here(cell), null);

            var there = Rates(other);
            var period = other.PublishedPeriod;
            return cell =>
            {
                var (now, then) = (here(cell), there(cell));
                return new RateFigure(now, Comparison.Of(period, now.Value, then.Value, then.Status, polarity));
            };

            Func<int, PublishedRate> Rates(StatisticsFrame of)
            {
                var all = of.Session.Read(of.Ask(Measure.Units, rate.Base), context.Cancelled).Counts;
                var part = of.Session.Read(of.Ask(Measure.Units, Filter.And(rate.Base, rate.Part)), context.Cancelled).Counts;
                return cell => PublishedRate.Of(part[cell], all[cell]);
            }
        });

    public static ValueTask<Slot<PerThousandFigure>[]> PerThousand(
        ResolveContext context, ImmutableArray<StatisticsNode> nodes, PerThousandArguments rate) =>
        nodes.Each<PerThousandFigure>(frame =>
        {
            var population = ResidentPlace.PopulationOf(frame, rate.Filter, rate.Population);
            var counts = frame.Session.Read(frame.Ask(Measure.Units, ResidentPlace.Within(frame, rate.Filter)), context.Cancelled).Counts;
            WarnOfAmbiguity(context, frame, counts);
            return cell => new PerThousandFigure(counts[cell], population(cell));
        });

    public static ValueTask<Slot<MeasureFigure>[]> Sum(ResolveContext context, ImmutableArray<StatisticsNode> nodes, MeasureArguments of) =>
        Amount(context, nodes, of, Measure.Sum(of.Of));

    public static ValueTask<Slot<MeasureFigure>[]> Mean(
        ResolveContext context, ImmutableArray<StatisticsNode> nodes, MeasureArguments of) =>
        Amount(context, nodes, of, Measure.Mean(of.Of));

    public static ValueTask<Slot<MeasureFigure>[]> Median(
        ResolveContext context, ImmutableArray<StatisticsNode> nodes, MeasureArguments of) =>
        Amount(context, nodes, of, Measure.Median(of.Of));

    /// <summary>Of the table that the nodes of a position are the cells of.</summary>
    public static ValueTask<Slot<TableRules>[]> Rules(ResolveContext context, ImmutableArray<StatisticsNode> nodes) =>
        nodes.Each<TableRules>(frame =>
        {
            var rules = frame.Session.Read(frame.Ask(Measure.Units, Filter.All), context.Cancelled).Rules;
            return _ => rules;
        });

    private static ValueTask<Slot<MeasureFigure>[]> Amount(
        ResolveContext context, ImmutableArray<StatisticsNode> nodes, MeasureArguments of, Measure measure) =>
        nodes.Each<MeasureFigure>(frame =>
        {
            var definition = MeasureCatalogue.Get(of.Of);
            var here = frame.Session.Read(frame.Ask(measure, of.Filter), context.Cancelled).Numbers;
            if (Other(context, frame, of.CompareWith) is not { } other) return cell => new MeasureFigure(here[cell], definition.Unit, null);

            // A sum follows how many there are, so only averages can be better or worse.
            var polarity = measure.Aggregate == Aggregate.Sum ? Polarity.Neutral : definition.Polarity;
            var there = frame.Session.Read(other.Ask(measure, of.Filter), context.Cancelled).Numbers;
            var period = other.PublishedPeriod;
            return cell => new MeasureFigure(
                here[cell],
                definition.Unit,
                Comparison.Of(period, here[cell].Value, there[cell].Value, there[cell].Status, polarity));
        });

    /// <summary>The frame to compare with; null where no comparison is asked for.</summary>
    private static StatisticsFrame? Other(ResolveContext context, StatisticsFrame frame, ComparisonPeriod? comparison)
    {
        if (comparison is not { } with) return null;
        Breakdowns.RefuseTimeAxis(frame, "compareWith");
        var period = frame.Period.ComparedWith(with)
            ?? throw BadInput.Of("compareWith", frame.Period.Label, "There is no period of that length before this one.");
        foreach (var (code, message) in frame.Session.Warnings(frame.Period, period)) context.WarnOnce(frame.Session, code, message);
        return frame.In(period);
    }

    /// <summary>Only for one breakdown: where there are more, a unit can be in several cells.</summary>
    private static void WarnOfAmbiguity(ResolveContext context, StatisticsFrame frame, ImmutableArray<PublishedCount> counts)
    {
        if (frame.By is not [LocalAuthority or CountyOrUnitary]) return;
        var place = frame.Categories.FirstOrDefault(c => c.Code == Domain.Geography.AreaCatalogue.AmbiguousLocalAuthority);
        if (place is null || counts[frame.Categories.IndexOf(place)].Value is not (> 0 and var ambiguous)) return;
        context.WarnOnce(
            frame.Session,
            "PLACE_AMBIGUOUS",
            FormattableString.Invariant(
                $"{ambiguous:N0} units lie in beats that may belong to several local authorities, and are in no rate."));
    }
}
