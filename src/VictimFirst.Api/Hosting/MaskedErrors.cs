namespace VictimFirst.Api.Hosting;

/// <summary>
/// The last catch, inside the framework's own: its page for developers shows a request's headers, and with them the token. An exception
/// goes to the log, the client learns that there was one.
/// </summary>
internal static class MaskedErrors
{
    public static void UseMaskedErrors(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            app.Logger.LogError(fault, "A request failed");
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsJsonAsync(
                new { errors = new[] { new { message = "Internal error", extensions = new { code = "INTERNAL_SERVER_ERROR" } } } });
        }
    });
}
