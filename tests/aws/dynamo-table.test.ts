import { tableContract } from "../contract/table.ts";
import { dynamoTables } from "../support/dynamo.ts";

tableContract("DynamoDB, on dynalite", dynamoTables());
