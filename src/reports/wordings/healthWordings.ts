/** Births, deaths and adolescence. */
export const healthWordings = {
  liveBirth:
    "sinh ra sống|trẻ em sinh ra sống|trẻ sinh ra sống|trẻ em đẻ ra sống|trẻ em đẻ sống|trẻ em sinh sống|sinh sống|đẻ ra sống|đẻ sống|sinh ra còn sống|được sinh ra sống|trẻ em sinh ra|trẻ sinh ra|trẻ mới sinh|trẻ sơ sinh|trẻ sơ sinh sống|trẻ em mới sinh|trẻ được sinh ra|" +
    "trẻ em được sinh ra|sơ sinh|ca sinh sống|số sinh|trẻ đẻ ra|trẻ sinh|mới sinh|trẻ em được sinh ra sống|trẻ sinh trong|trẻ được sinh|trẻ ra đời|ra đời|trẻ sinh ra trong|sinh ra|trẻ em sinh|còn sống|sinh còn sống|đẻ ra",
  child: "trẻ em|trẻ|cháu|em bé|bé",
  death: "tử vong|chết|tai biến tử vong|tvm",
  mother:
    "bà mẹ|mẹ|sản phụ|thai sản|sản khoa|liên quan đến thai sản|do thai sản|liên quan thai sản|tai biến sản khoa|người mẹ|các bà mẹ",
  otherDeath:
    "tử vong trẻ em|trẻ tử vong|tử vong sơ sinh|tử vong ở trẻ|thai lưu|chết chu sinh|tử vong chu sinh|tử vong thai nhi|trẻ em tử vong|trẻ sơ sinh tử vong",
  adolescent:
    "vị thành niên|vtn|tuổi vị thành niên|ở tuổi vị thành niên|trong độ tuổi vị thành niên|độ tuổi vị thành niên|chưa thành niên|15 19 tuổi|từ 15 19 tuổi|10 19 tuổi|từ 10 19 tuổi|" +
    "từ 15 đến 19 tuổi|từ 10 đến 19 tuổi|15 đến 19 tuổi|10 đến 19 tuổi|từ 15 đến dưới 20 tuổi|15 19|10 19|tuổi 15 19|tuổi 10 19|vị thành niên 15 19 tuổi|vị thành niên 10 19 tuổi|tuổi vtn|từ 10 đến dưới 19 tuổi|vtn 10 19 tuổi|vtn 15 19 tuổi",
  birth:
    "ca sinh|ca đẻ|sinh con|đẻ|sinh|lượt sinh|trường hợp sinh|trường hợp sinh con|ca sinh con|số ca sinh|lượt đẻ|sinh đẻ|trường hợp đẻ|sinh nở|làm mẹ",
  pregnant: "mang thai|có thai|nạo phá thai|phá thai|khám thai|thai nghén|nạo hút thai",
} as const;
