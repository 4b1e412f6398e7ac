using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Authoring;

/// <summary>
/// Binds an object type of the schema to C# code. Fields that are not mentioned here are public properties of <typeparamref name="T"/>
/// with the field's name and a capital.
/// </summary>
public sealed class ObjectTypeBuilder<T> : ObjectTypeBuilder
{
    private T? root;

    internal ObjectTypeBuilder(string name) : base(name, typeof(T)) { }

    /// <summary>The value of a root type, where <typeparamref name="T"/> has no constructor without parameters.</summary>
    public ObjectTypeBuilder<T> Root(T value)
    {
        root = value;
        return this;
    }

    /// <summary>A pure, cheap function of the parent, read as often as the engine likes.</summary>
    public ObjectTypeBuilder<T> Property<TValue>(string field, Func<T, TValue?> read) =>
        Bind(field, (definition, context) =>
            context.Shape<TValue>(definition, null) is { } shape ? new PropertyBinding<T, TValue>(read, isSafe: false, shape) : null);

    /// <summary>All parents of a position in, one slot each out, in the same order. The engine checks the count.</summary>
    /// <param name="parallel">Whether the resolver may run at the same time as others: not where it uses a shared database context.</param>
    public ObjectTypeBuilder<T> SetField<TValue>(
        string field, Func<ResolveContext, ImmutableArray<T>, ValueTask<Slot<TValue>[]>> resolve, bool parallel = false) =>
        Bind(field, (definition, context) => context.Shape<TValue>(definition, null) is { } shape
            ? new SetResolverBinding<T, object?, TValue>((c, parents, _) => resolve(c, parents), shape, definition.Coordinate)
            {
                IsParallel = parallel,
            }
            : null);

    /// <inheritdoc cref="SetField{TValue}"/>
    /// <typeparam name="TArguments">
    /// A record whose constructor's parameters have the arguments' names. It must be immutable: requests share it where its values stand
    /// in the document.
    /// </typeparam>
    public ObjectTypeBuilder<T> SetField<TArguments, TValue>(
        string field, Func<ResolveContext, ImmutableArray<T>, TArguments, ValueTask<Slot<TValue>[]>> resolve, bool parallel = false) =>
        Bind(field, (definition, context) =>
        {
            var shape = context.Shape<TValue>(definition, null);
            var arguments = context.Inputs.ForArguments(definition.Arguments, typeof(TArguments), definition.Coordinate);
            return shape is null || arguments is null
                ? null
                : new SetResolverBinding<T, TArguments, TValue>((c, parents, a) => resolve(c, parents, a), shape, definition.Coordinate)
                {
                    Arguments = arguments,
                    IsParallel = parallel,
                };
        });

    /// <summary>One parent at a time, one after the other: for fields that have one parent, as those of the root types do.</summary>
    public ObjectTypeBuilder<T> Field<TValue>(
        string field, Func<ResolveContext, T, ValueTask<TValue?>> resolve, bool parallel = false) =>
        SetField(field, (context, parents) => OneByOne(context, parents, parent => resolve(context, parent)), parallel);

    /// <inheritdoc cref="Field{TValue}"/>
    /// <typeparam name="TArguments">See <see cref="SetField{TArguments, TValue}"/>.</typeparam>
    public ObjectTypeBuilder<T> Field<TArguments, TValue>(
        string field, Func<ResolveContext, T, TArguments, ValueTask<TValue?>> resolve, bool parallel = false) =>
        SetField<TArguments, TValue>(
            field,
            (context, parents, arguments) => OneByOne(context, parents, parent => resolve(context, parent, arguments)),
            parallel);

    /// <summary>
    /// Where a subscription's events come from: each becomes the field's value in a response of its own. The stream is given up, and its
    /// enumerator disposed of, where the client goes.
    /// </summary>
    public ObjectTypeBuilder<T> Subscribe<TValue>(string field, Func<ResolveContext, T, IAsyncEnumerable<TValue?>> open) =>
        Bind(field, (definition, context) => Source<object?, TValue>(definition, context, (c, root, _) => open(c, root)));

    /// <inheritdoc cref="Subscribe{TValue}"/>
    /// <typeparam name="TArguments">See <see cref="SetField{TArguments, TValue}"/>.</typeparam>
    public ObjectTypeBuilder<T> Subscribe<TArguments, TValue>(
        string field, Func<ResolveContext, T, TArguments, IAsyncEnumerable<TValue?>> open) =>
        Bind(field, (definition, context) =>
            context.Inputs.ForArguments(definition.Arguments, typeof(TArguments), definition.Coordinate) is { } arguments
                ? Source<TArguments, TValue>(definition, context, (c, root, a) => open(c, root, a), arguments)
                : null);

    internal override ObjectBinding Build(ObjectType type, BindingContext context)
    {
        if (root is null && context.IsRoot(type))
        {
            if (typeof(T).GetConstructor([]) is null)
                context.Problem(type.Name, $"a root type needs a value or a constructor without parameters in {typeof(T).Name}");
            else
                root = Activator.CreateInstance<T>();
        }

        var fields = BuildFields(type, context, definition => ClrProperties.Bind<T>(definition, context));
        if (context.IsQuery(type))
        {
            foreach (var (name, field) in Introspection.MetaFieldBindings.Of<T>(context))
                fields[name] = field;
        }

        return context.Finish(type, fields, root);
    }

    private static SourceBinding<T, TArguments, TValue>? Source<TArguments, TValue>(
        FieldDefinition field, BindingContext context, Func<ResolveContext, T, TArguments, IAsyncEnumerable<TValue?>> open,
        Inputs.ArgumentBinding? arguments = null)
    {
        if (!context.IsSubscription(field.DeclaringType))
            context.Problem(field.Coordinate, "only the fields of the subscription type have events");
        return context.Shape<TValue>(field, null) is { } shape
            ? new SourceBinding<T, TArguments, TValue>(open, shape) { Arguments = arguments }
            : null;
    }

    private ObjectTypeBuilder<T> Bind(string field, Func<FieldDefinition, BindingContext, FieldBinding?> build)
    {
        Add(field, build);
        return this;
    }

    private static async ValueTask<Slot<TValue>[]> OneByOne<TValue>(
        ResolveContext context, ImmutableArray<T> parents, Func<T, ValueTask<TValue?>> resolve)
    {
        var slots = new Slot<TValue>[parents.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            try
            {
                slots[i] = await resolve(parents[i]).ConfigureAwait(false);
            }
            catch (Exception exception) when (context.Mask.Hides(exception))
            {
                slots[i] = context.Mask.Of(exception);
            }
        }

        return slots;
    }
}
