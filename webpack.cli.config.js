const path = require("node:path");

/** The command line: one file for Node, with what writes workbooks in a chunk of its own. */
module.exports = {
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { cli: "./src/cli/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "cli.[name].js",
  },
  // The worker threads run the same file: its own name must survive.
  node: { __filename: false, __dirname: false },
  resolve: {
    extensions: [".ts", ".js"],
    // exceljs in one file: its Node entry drags in streams and zip writers that are not used.
    alias: { exceljs$: "exceljs/dist/exceljs.min.js" },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
    name: "cli",
    buildDependencies: { config: [__filename] },
  },
};
