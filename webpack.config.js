const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FirstPaintBudget } = require("./tools/firstPaintBudget.cjs");
const { localManifestUrl, productionManifest } = require("./tools/productionManifest.cjs");
const cliConfig = require("./webpack.cli.config.js");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/** What both browser builds share. */
function browserBuild(name, production) {
  return {
    name,
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2022"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      name: `${name}-${production ? "production" : "development"}`,
      buildDependencies: { config: [__filename] },
    },
  };
}

/** The add-in itself: what a server hands to Excel. */
function addin(production, development) {
  return {
    ...browserBuild("addin", production),
    entry: { runtime: "./src/runtime.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: { keep: /^(workbench|cli)/ },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        minify: false,
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => (development ? content : productionManifest(content.toString())),
          },
        ],
      }),
      ...(production ? [new FirstPaintBudget({ page: "taskpane.html", kilobytes: 220 })] : []),
    ],
    devServer: {
      port: new URL(localManifestUrl).port,
      hot: true,
      static: false,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
}

/** The page that stands in for Excel: ribbon, grid and host. Never part of what is published. */
function workbench(production) {
  return {
    ...browserBuild("workbench", production),
    entry: { workbench: "./src/workbench/page/workbench.tsx", paneHost: "./src/workbench/page/paneHost.ts" },
    output: {
      path: path.resolve(__dirname, "dist/workbench"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      publicPath: "/workbench/",
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/workbench/page/workbench.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
      }),
    ],
  };
}

module.exports = async (env, options) => {
  const production = options.mode === "production";
  const serving = Boolean(env?.WEBPACK_SERVE);
  if (serving) {
    const config = addin(false, true);
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    config.devServer.server = { type: "https", options: await getHttpsServerOptions() };
    return config;
  }
  return [addin(production, !production), workbench(production), cliConfig];
};
