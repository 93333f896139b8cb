class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def fee(self):
        return 0


class PaidAccount(Account):
    def fee(self):
        return 1


def run(n):
    accounts = [Account("free"), PaidAccount("paid")]
    for i in range(n):
        account = accounts[i % 2]
        account.deposit(i % 100)
        account.balance -= account.fee()
    return sum(account.balance for account in accounts)
