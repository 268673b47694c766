const { build } = require("./build.cjs");
const { serve } = require("./serve.cjs");

const port = Number(process.env.PORT ?? 3000);

console.log("Đang dựng trang thử (khoảng một phút ở lần đầu)…");
build(["addin", "workbench"]);
serve(port).then(
  ({ address }) => console.log(`Trang thử Tổng hợp chỉ tiêu: ${address}`),
  (error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Cổng ${port} đang được dùng. Chọn cổng khác: PORT=3001 npm run workbench`
        : String(error),
    );
    process.exitCode = 1;
  },
);
