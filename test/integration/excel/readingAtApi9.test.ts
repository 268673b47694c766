import { describeReading } from "./readingSuite";

describeReading("1.9", { tellsMerges: false });
