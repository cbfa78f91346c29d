Console.WriteLine("ContactCenter.Bench");
