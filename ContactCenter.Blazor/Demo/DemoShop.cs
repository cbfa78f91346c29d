using System.Net;

namespace ContactCenter.Blazor.Demo;

/// <summary>Development only: `/demo`, a small shop page that carries the widget by the snippet a customer would paste. `?campaign=` and `?lang=` choose another.</summary>
static class DemoShop
{
    public static void UseDemo(this IApplicationBuilder app) => app.Map("/demo", branch => branch.Run(async context =>
    {
        var campaign = WebUtility.HtmlEncode(context.Request.Query["campaign"].FirstOrDefault() ?? "ventas-web");
        var language = context.Request.Query["lang"].FirstOrDefault() switch { "en" => "en", "pt" => "pt", _ => "es" };
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(Page(campaign, language));
    }));

    static string Page(string campaign, string language) => $$"""
        <!doctype html>
        <html lang="{{language}}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Casa Ceibo</title>
          <link rel="icon" href="data:,">
          <style>
            body { margin: 0; font: 16px/1.5 Georgia, serif; color: #2b2a28; background: #faf7f2; }
            header { padding: 20px 6vw; background: #2f3e33; color: #fff; display: flex; gap: 24px; align-items: baseline; flex-wrap: wrap; }
            header strong { font-size: 24px; letter-spacing: .04em; }
            header a { color: #fff; }
            main { padding: 32px 6vw 120px; max-width: 1100px; margin: auto; }
            ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 24px; }
            li { background: #fff; border: 1px solid #e6dfd3; border-radius: 6px; overflow: hidden; }
            li div { height: 150px; }
            li p { margin: 0; padding: 14px 16px; display: flex; justify-content: space-between; }
          </style>
        </head>
        <body>
          <header><strong>Casa Ceibo</strong><a href="/demo?campaign={{campaign}}&amp;lang=es">Español</a><a href="/demo?campaign={{campaign}}&amp;lang=en">English</a><a href="/demo?campaign={{campaign}}&amp;lang=pt">Português</a></header>
          <main>
            <h1>Para la mesa</h1>
            <ul>
              <li><div style="background:linear-gradient(135deg,#d8b38a,#9c6b3f)"></div><p><span>Tabla de algarrobo</span><b>$ 1.450</b></p></li>
              <li><div style="background:linear-gradient(135deg,#c3d2c6,#5f7f6a)"></div><p><span>Mantel de lino</span><b>$ 2.290</b></p></li>
              <li><div style="background:linear-gradient(135deg,#e8c9c1,#b2604f)"></div><p><span>Cuenco de barro</span><b>$ 890</b></p></li>
              <li><div style="background:linear-gradient(135deg,#c9d3e6,#4e648c)"></div><p><span>Juego de copas</span><b>$ 3.100</b></p></li>
            </ul>
          </main>
          <script src="/widget/widget.js" data-campaign="{{campaign}}" async></script>
        </body>
        </html>
        """;
}
