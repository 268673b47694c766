import { describeReading } from "./readingSuite";

describeReading("1.14", { tellsMerges: true });
